require("./report-markdown-title.js");
require("./report-verdict.js");
