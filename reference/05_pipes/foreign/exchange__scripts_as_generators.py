# exercise: exchange
# label: right
# style: over-engineered: each side's turns are a generator script, one interpreter plays both; the child speaks first

from multiprocessing import Pipe, Process


def parent_script(left):
    from_child = yield ("recv",)
    yield ("send", left)
    reported = yield ("recv",)
    return from_child, reported


def child_script(right):
    yield ("send", right)
    from_parent = yield ("recv",)
    yield ("send", from_parent)


def play(end, script):
    result = None
    while True:
        try:
            action, *cargo = script.send(result)
        except StopIteration as finished:
            return finished.value
        result = getattr(end, action)(*cargo)


def child(end, other, right):
    other.close()
    with end:
        play(end, child_script(right))


def exchange(left, right):
    here, there = Pipe()
    process = Process(target=child, args=(there, here, right))
    with here:
        with there:
            process.start()
        outcome = play(here, parent_script(left))
    process.join()
    return outcome
