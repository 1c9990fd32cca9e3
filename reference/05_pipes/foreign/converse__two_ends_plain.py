# exercise: converse
# label: right
# style: straightforward, the child gets both ends and closes the parent's first

from multiprocessing import Pipe, Process


def answer_all(task, here, there):
    here.close()  # my copy of the parent's end, or I would never see the end
    while True:
        try:
            question = there.recv()
        except EOFError:
            break
        there.send(task(question))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=answer_all, args=(task, here, there))
    child.start()
    there.close()
    answers = []
    for value in values:
        here.send(value)
        answers.append(here.recv())
    here.close()
    child.join()
    return answers
