# exercise: ask_child
# label: right
from multiprocessing import Pipe, Process


def _one_answer(parent_end, end, task):
    parent_end.close()
    value = end.recv()
    end.send(task(value))
    end.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_one_answer, args=(here, there, task))
    child.start()
    there.close()
    here.send(value)
    answer = here.recv()
    child.join()
    here.close()
    return answer
