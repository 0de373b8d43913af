import { words } from "../../messages/words.js";
import { type Flag, same } from "./flag.js";

/** Flags of the review desk and of decisions. */
export const SERVE_FLAGS = {
  who: {
    name: "who",
    value: "NAME",
    help: words("经办人姓名：用于没有填写经办人的决定", "who decides, where a decision does not say"),
  },
  host: {
    name: "host",
    value: "ADDRESS",
    help: words(
      "在哪个地址上监听；不是本机地址时，其他计算机也能连接（不加密）",
      "the address to listen on; any other than this computer's own lets others connect, without encryption",
    ),
    default: same("127.0.0.1"),
  },
  port: {
    name: "port",
    value: "PORT",
    type: "port",
    help: words("端口", "the port to listen on"),
    default: words("由系统挑选", "chosen by the system"),
  },
  open: {
    name: "open",
    help: words("同时打开浏览器", "open the browser too"),
  },
  tokenFile: {
    name: "token-file",
    value: "FILE",
    path: true,
    help: words(
      "访问令牌放在哪个文件（没有时生成）；供发布系统长期使用",
      "file that holds the access token (made where it is missing), for publishing systems that call again and again",
    ),
    default: words("每次启动随机生成", "a new random one at each start"),
  },
} as const satisfies Readonly<Record<string, Flag>>;
