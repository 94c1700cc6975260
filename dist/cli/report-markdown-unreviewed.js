require("./report-markdown-title.js");
require("./report-terminal-page.js");
