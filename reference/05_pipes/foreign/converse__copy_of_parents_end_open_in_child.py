# exercise: converse
# label: wrong
# mistake: the child gets the whole pipe and never closes its copy of the parent's end, so EOFError never comes and join waits for ever
from multiprocessing import Pipe, Process


def answer_questions(task, pipe):
    here, there = pipe
    while True:
        try:
            question = there.recv()
        except EOFError:
            break
        there.send(task(question))
    there.close()


def converse(task, values):
    pipe = Pipe()
    here, there = pipe
    child = Process(target=answer_questions, args=(task, pipe))
    child.start()
    there.close()

    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())

    here.close()
    child.join()
    return answers
