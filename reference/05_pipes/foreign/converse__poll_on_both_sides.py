# exercise: converse
# label: right
# style: C++ person with select loops: both sides poll with a timeout and look again; the end is still EOFError from recv
import multiprocessing

CLOSED = object()


def next_message(end):
    while True:
        if not end.poll(0.1):
            continue  # nothing yet, look again
        try:
            return end.recv()
        except EOFError:
            return CLOSED


def child_main(near, far, task):
    far.close()
    while (message := next_message(near)) is not CLOSED:
        near.send(task(message))
    near.close()


def converse(task, values):
    parent_end, child_end = multiprocessing.Pipe()
    child = multiprocessing.Process(
        target=child_main, args=(child_end, parent_end, task)
    )
    child.start()
    child_end.close()
    result = [None] * len(values)
    for i, value in enumerate(values):
        parent_end.send(value)
        result[i] = next_message(parent_end)
    parent_end.close()
    child.join()
    return result
