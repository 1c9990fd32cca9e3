# exercise: converse
# label: right

from multiprocessing import Pipe, Process


def _talk(here, there, task):
    here.close()  # Ann: first of all, or we wait for ourselves
    talking = True
    while talking:
        try:
            question = there.recv()
        except EOFError:
            talking = False  # Ben: the parent has closed, that is the goodbye
        else:
            there.send(task(question))  # Ann: not in the try, the task is not the pipe
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_talk, args=(here, there, task))
    child.start()
    there.close()

    answers = []
    try:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    finally:
        here.close()
        child.join()
    return answers
