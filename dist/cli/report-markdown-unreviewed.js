require("./report-markdown-title.js");
require("./cli-review.js");
