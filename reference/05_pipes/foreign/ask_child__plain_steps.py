# exercise: ask_child
# label: right
# style: a beginner's straight list of steps: pipe, start, send, recv, close, join
from multiprocessing import Pipe, Process


def answer_one(here, there, task):
    here.close()
    value = there.recv()
    there.send(task(value))
    there.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=answer_one, args=(here, there, task))
    child.start()
    there.close()
    here.send(value)
    answer = here.recv()
    here.close()
    child.join()
    return answer
