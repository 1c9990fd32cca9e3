# exercise: append_all
# label: right
# style: a monitor: Condition and a shared flag that says whether somebody is inside

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


class Door:
    """Only one person in the room.  (Monitor from the operating systems course.)"""

    def __init__(self):
        self.condition = multiprocessing.Condition()
        self.occupied = multiprocessing.Value("b", 0, lock=False)

    def __enter__(self):
        with self.condition:
            while self.occupied.value:
                self.condition.wait()
            self.occupied.value = 1
        return self

    def __exit__(self, *exc_info):
        with self.condition:
            self.occupied.value = 0
            self.condition.notify()
        return False


def visit(door, append, record):
    with door:
        append(record)


def append_all(append, records):
    door = Door()
    people = [
        multiprocessing.Process(target=visit, args=(door, append, r)) for r in records
    ]
    for person in people:
        person.start()
    for person in people:
        person.join()
    codes = [person.exitcode for person in people]
    if codes.count(0) != len(codes):
        raise ChildFailed(codes)
