# exercise: ask_child
# label: right
# style: plain beginner style, one helper, each process closes the end it does not need
from multiprocessing import Pipe, Process


def _ask_child_worker(parent_end, child_end, task):
    parent_end.close()
    question = child_end.recv()
    reply = task(question)
    child_end.send(reply)
    child_end.close()


def ask_child(task, value):
    parent_end, child_end = Pipe()
    child = Process(target=_ask_child_worker, args=(parent_end, child_end, task))
    child.start()
    child_end.close()
    parent_end.send(value)
    reply = parent_end.recv()
    parent_end.close()
    child.join()
    return reply
