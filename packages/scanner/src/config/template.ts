import { type Words, words } from "../messages/words.js";

/** What `tuomin init` writes. Every key that stands commented out shows its default, except the regions, which are an example. */
export const TEMPLATE: Words = words(
  `# 脱敏（tuomin）配置。全部说明见 docs/config.md。命令行选项优先于本文件。

# 被扫描的各部分由谁在哪里发布。match 是路径通配（相对于被扫描的文件夹；* 不跨文件夹，** 跨文件夹），
# host 是主机名（路径中有同名文件夹，或网页元数据写明该主机）。后面的条目补充或覆盖前面的。
# 没写的单位、栏目、标题取自网页元数据（SiteName、ColumnName、ArticleTitle、ContentSource 等）。
regions: []
#  - match: "www.example-county.gov.cn/**"
#    province: 贵州省
#    city: 黔东南苗族侗族自治州
#    county: 某某县
#    organ: 某某县人民政府
#    channel: 网站        # 网站、微信、微博、客户端……
#  - host: www.example-city.gov.cn
#    province: 贵州省
#    city: 某某市

# 只查这些类别（默认全部十二类）：id-number, address, bank-account, birth-date, phone, email,
# medical-record, property, social-relation, life-experience, disability, marital-status
# categories: [id-number, bank-account]

# 不读的文件（路径通配）；台账中会注明
# exclude: ["**/backup/**"]

# limits:
#   fileSize: 200MB        # 更大的文件不读
#   fileSeconds: 60        # 单个文件的时限（秒）
#   memory: 1GB            # 一个解析进程的常驻内存
#   inflated: 1GB          # 一个压缩格式文档（xlsx、docx）解压后的总大小
#   expanded: 20GB         # 一个压缩包（连同其中的压缩包）展开后的总大小
#   ratio: 200             # 展开后与原文件大小之比（100 MB 以内不计）
#   members: 100000        # 一个压缩包中的文件数
#   depth: 8               # 压缩包嵌套的层数

# jobs: 4                  # 同时读取的进程数，默认为处理器核数
# formats: [html, xlsx, jsonl]   # 还可用 docx（年度排查报告）、json、csv、sarif、md、junit
# failOn: violation        # 退出码为 1 的条件：violation、review、none
# lang: zh                 # zh、en
# policy: default          # tuomin mask 的掩码策略

# 自己的公示策略（叠加在内置策略上或新增种类），或策略文件的路径；写法见 docs/config.md，内置的见 docs/policies.md
# policies:
#   - own-policies.yaml
#   - id: dishonest-debtors
#     fields:
#       phone: { outcome: review, clause: 某某县办法第三条 }

# 本单位的主动公开目录、非公开目录（CSV 或 XLSX；列：事项名称、公开内容、公开主体、公开平台、公开方式、公开时限）
# catalogue:
#   open: 主动公开目录.xlsx
#   closed: 非公开目录.xlsx
`,
  `# Config of tuomin. All keys are explained in docs/config.md. Flags of the command line go before this file.

# Who published each part of the scanned tree, and where. match is a glob over the path (relative to the scanned folder; * stays
# within a folder, ** goes over folders); host is a host name (a folder of that name in the path, or the page's metadata names it).
# Later entries add to or override earlier ones. Organ, column and title that are left out come from the page's metadata
# (SiteName, ColumnName, ArticleTitle, ContentSource …).
regions: []
#  - match: "www.example-county.gov.cn/**"
#    province: 贵州省
#    city: 黔东南苗族侗族自治州
#    county: 某某县
#    organ: 某某县人民政府
#    channel: 网站        # 网站 (web site), 微信 (WeChat), 微博 (Weibo), 客户端 (app) …
#  - host: www.example-city.gov.cn
#    province: 贵州省
#    city: 某某市

# Only these categories (all twelve by default): id-number, address, bank-account, birth-date, phone, email,
# medical-record, property, social-relation, life-experience, disability, marital-status
# categories: [id-number, bank-account]

# Files that are not read (globs); the ledger says so
# exclude: ["**/backup/**"]

# limits:
#   fileSize: 200MB        # larger files are not read
#   fileSeconds: 60        # time limit for one file
#   memory: 1GB            # resident memory of a process that reads
#   inflated: 1GB          # what the parts of one zipped document (xlsx, docx) may inflate to
#   expanded: 20GB         # what one archive, with those inside it, may expand to
#   ratio: 200             # the same as a multiple of its size (not counted below 100 MB)
#   members: 100000        # files in one archive
#   depth: 8               # archives within archives

# jobs: 4                  # processes that read; the number of processor cores by default
# formats: [html, xlsx, jsonl]   # also docx, json, csv, sarif, md, junit
# failOn: violation        # exit with 1 on: violation, review, none
# lang: en                 # zh, en
# policy: default          # masking policy of tuomin mask

# Publication policies of your own (laid over the built-in ones, or of new kinds), or paths of files with them: see docs/config.md and docs/policies.md
# policies:
#   - own-policies.yaml
#   - id: dishonest-debtors
#     fields:
#       phone: { outcome: review, clause: 某某县办法第三条 }

# The organ's catalogues of what it publishes and of what it does not (CSV or XLSX; columns 事项名称, 公开内容, 公开主体, 公开平台, 公开方式, 公开时限)
# catalogue:
#   open: 主动公开目录.xlsx
#   closed: 非公开目录.xlsx
`,
);
