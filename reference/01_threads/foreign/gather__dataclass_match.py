# exercise: gather
# label: right
# style: dataclasses Ok and Err with match

import threading
from dataclasses import dataclass
from typing import Any


@dataclass
class Ok:
    value: Any


@dataclass
class Err:
    error: BaseException


def gather(tasks):
    slots = [None] * len(tasks)

    def fill(i):
        try:
            slots[i] = Ok(tasks[i]())
        except BaseException as e:
            slots[i] = Err(e)

    ts = [threading.Thread(target=fill, args=(i,)) for i in range(len(tasks))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    values = []
    for slot in slots:
        match slot:
            case Ok(value=v):
                values.append(v)
            case Err(error=e):
                raise e
    return values
