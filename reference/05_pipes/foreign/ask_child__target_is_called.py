# exercise: ask_child
# label: wrong
# mistake: "The child receives it and sends task(value) back": target=_work(...) calls it, so the task runs in the parent and the child has nothing to do.
from multiprocessing import Pipe, Process


def _work(task, end):
    value = end.recv()
    answer = task(value)
    end.send(answer)


def ask_child(task, value):
    here, there = Pipe()
    # the question has to be in the pipe before the child looks for it
    here.send(value)
    child = Process(target=_work(task, there))
    child.start()
    answer = here.recv()
    child.join()
    here.close()
    there.close()
    return answer
