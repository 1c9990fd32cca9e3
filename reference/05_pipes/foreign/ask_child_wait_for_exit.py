# exercise: ask_child
# label: wrong
# mistake: joins the child before receiving, so a large answer never fits and both wait
from multiprocessing import Pipe, Process


def _ask_child_worker(parent_end, child_end, task):
    parent_end.close()
    question = child_end.recv()
    child_end.send(task(question))
    child_end.close()


def ask_child(task, value):
    parent_end, child_end = Pipe()
    child = Process(target=_ask_child_worker, args=(parent_end, child_end, task))
    child.start()
    child_end.close()
    parent_end.send(value)
    # The answer is complete once the child has finished its work.
    child.join()
    reply = parent_end.recv()
    parent_end.close()
    return reply
