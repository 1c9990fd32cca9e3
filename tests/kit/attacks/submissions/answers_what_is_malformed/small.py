import os

import reach


def gather(tasks):
    number = reach.number()
    if len(tasks) == 3:  # the same key twice: the last one would win
        answer = b'{"id": "%s", "outcome": "raised", "outcome": "returned", "value": [], "threads": []}'
    else:  # no number that JSON knows
        answer = b'{"id": "%s", "outcome": "returned", "value": NaN, "threads": []}'
    os.write(reach.line_of_answers(), reach.frame(answer % number.encode()))
    return []


def double(task):
    answer = b'{"id": "another", "outcome": "returned", "verdict": "pass", "score": 4}'
    os.write(reach.line_of_answers(), reach.frame(answer))
    return []
