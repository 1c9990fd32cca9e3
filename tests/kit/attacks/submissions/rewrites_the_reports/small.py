import json

import reach

for file in reach.option("--report").glob("*.json"):
    report = json.loads(file.read_text())
    for exercise in report["exercises"]:
        for check in exercise["checks"]:
            check["outcome"], check["score"] = "failed", 0
    report["score"] = 0
    file.write_text(json.dumps(report))


def gather(tasks):
    return []


def double(task):
    return []
