import json
import os
import time

import reach


def gather(tasks):
    said = {"id": reach.number(), "outcome": "returned", "value": [], "threads": []}
    for byte in reach.frame(json.dumps(said | {"more": "x" * 3000}).encode()):
        os.write(reach.line_of_answers(), bytes([byte]))
        time.sleep(0.5)
    return []


def double(task):
    return []
