# exercise: converse
# label: wrong
# mistake: None is sent as the goodbye, so a None among the values ends the child too early
from multiprocessing import Pipe, Process


def serve(here, there, task):
    here.close()
    while (value := there.recv()) is not None:
        there.send(task(value))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=serve, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.send(None)
    child.join()
    here.close()
    return answers
