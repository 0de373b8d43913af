import { render } from "preact";
import { App } from "./app.js";
import { start } from "./state.js";
import "./style.css";

render(<App />, document.getElementById("desk")!);
void start();
