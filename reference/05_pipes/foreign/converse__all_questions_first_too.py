# exercise: converse
# label: wrong
# mistake: all questions are sent before the first answer is received, so with large questions and answers both sides wait in send for ever
from multiprocessing import Pipe, Process


def serve(task, end, parents_end):
    parents_end.close()
    while True:
        try:
            value = end.recv()
        except EOFError:
            break
        end.send(task(value))
    end.close()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=serve, args=(task, there, here))
    child.start()
    there.close()

    for value in values:
        here.send(value)
    answers = [here.recv() for _ in values]

    here.close()
    child.join()
    return answers
