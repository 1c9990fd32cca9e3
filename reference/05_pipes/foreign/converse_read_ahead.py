# exercise: converse
# label: wrong
# mistake: sends the next question before it has received the answer to the previous one
from multiprocessing import Pipe, Process


def server(here, there, task):
    here.close()
    while True:
        try:
            value = there.recv()
        except EOFError:
            break
        there.send(task(value))
    there.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=server, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    in_flight = 0
    for value in values:
        here.send(value)
        in_flight += 1
        if in_flight == 2:
            answers.append(here.recv())
            in_flight -= 1
    while in_flight > 0:
        answers.append(here.recv())
        in_flight -= 1
    here.close()
    child.join()
    return answers
