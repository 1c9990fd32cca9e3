# exercise: ask_child
# label: right
# style: the child gets the whole pipe unpacked, explicit None checks
from multiprocessing import Pipe, Process


def run(task, parent_side, child_side):
    if parent_side is not None:
        parent_side.close()
    question = child_side.recv()
    child_side.send(task(question))
    child_side.close()


def ask_child(task, value):
    pipe = Pipe()
    p = Process(target=run, args=(task, *pipe))
    p.start()
    pipe[1].close()
    pipe[0].send(value)
    try:
        result = pipe[0].recv()
    except EOFError:
        result = None
    p.join()
    pipe[0].close()
    return result
