// Made by scripts/data/make-vocabularies.js from scripts/data/words/mobile-segments.txt; do not edit.
// Segments of the public mobile networks: what the 11 digits of a mobile number begin with.
// Licence: Apache-2.0, as the project. Words are facts; no sentence of the papers named here is reproduced.

/**
 * 60 words, apart by white space. What the eleven digits of a mobile number begin with.
 * Sources:
 * - 工业和信息化部 公众移动通信网网号 as of 2023-03
 * - The same: satellite networks
 */
export const MOBILE_SEGMENTS = `
130 131 132 133 134 135 136 137 138 139 145 146 147 148 149 150 151 152 153 155 156 157 158 159 1610 1619 162
165 166 167 170 171 172 173 1740 1741 1749 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 192
193 195 196 197 198 199
`;
