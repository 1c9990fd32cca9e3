# exercise: ask_child
# label: wrong
# mistake: "The parent sends value through the pipe, the child receives it": the value is an argument of the child, only the answer goes through the pipe.
from multiprocessing import Pipe, Process


def _work(end, task, value):
    end.send(task(value))
    end.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_work, args=(there, task, value))
    child.start()
    there.close()
    answer = here.recv()
    child.join()
    here.close()
    return answer
