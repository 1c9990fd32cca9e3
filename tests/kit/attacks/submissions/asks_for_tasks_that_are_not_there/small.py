import json

import reach

LABELS = ("task:99", "", "x" * 5000, "\x1b[2J", None, 7, ["task"], {"task": 1})


def gather(tasks):
    for label in LABELS:
        with reach.at_the_gates() as end:
            end.settimeout(0.5)
            said = {"kind": "task", "label": label, "pid": 1, "tid": 1, "args": "none"}
            end.sendall(reach.frame(json.dumps(said).encode()))
            try:
                end.recv(99)
            except OSError:
                pass
    return []


def double(task):
    return []
