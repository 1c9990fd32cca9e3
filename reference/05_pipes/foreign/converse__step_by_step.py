# exercise: converse
# label: right
# style: plain and step by step, with a word about each close
from multiprocessing import Pipe, Process


def talk(task, here, there):
    here.close()  # that is the parent's end, I only have a copy of it
    while True:
        try:
            value = there.recv()
        except EOFError:  # the parent has closed its end: that was all
            break
        answer = task(value)
        there.send(answer)
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=talk, args=(task, here, there))
    child.start()
    there.close()  # that is the child's end

    answers = []
    for value in values:
        here.send(value)
        answer = here.recv()
        answers.append(answer)

    here.close()  # no more questions
    child.join()
    return answers
