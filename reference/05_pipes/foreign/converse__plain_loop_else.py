# exercise: converse
# label: right
# style: plain functions; try / except EOFError / else in the child, which first closes its copy of the parent's end
from multiprocessing import Pipe, Process


def answer_questions(task, here, there):
    here.close()
    while True:
        try:
            value = there.recv()
        except EOFError:
            break
        else:
            there.send(task(value))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=answer_questions, args=(task, here, there))
    child.start()
    there.close()

    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())

    here.close()
    child.join()
    return answers
