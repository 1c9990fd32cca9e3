# exercise: converse
# label: right
# style: loves generators: the parent's half is a coroutine generator, the child's half iterates over a generator of questions

from multiprocessing import Pipe, Process


def questions(end):
    while True:
        try:
            question = end.recv()
        except EOFError:
            return
        yield question


def listen(here, there, task):
    here.close()
    for answer in map(task, questions(there)):
        there.send(answer)


def dialogue(here):
    answer = None
    while True:
        question = yield answer
        here.send(question)
        answer = here.recv()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=listen, args=(here, there, task))
    child.start()
    there.close()
    with here:
        talk = dialogue(here)
        next(talk)
        answers = [talk.send(value) for value in values]
        talk.close()
    child.join()
    return answers
