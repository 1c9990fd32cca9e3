# exercise: converse
# label: right
# style: functional: the child walks over a generator of messages, the parent is one comprehension
from multiprocessing import Pipe, Process


def _messages(end):
    try:
        while True:
            yield end.recv()
    except EOFError:
        return


def _answer_all(task, end, not_mine):
    not_mine.close()
    for answer in map(task, _messages(end)):
        end.send(answer)


def _roundtrip(end, value):
    end.send(value)
    return end.recv()


def converse(task, values):
    here, there = Pipe()
    child = Process(target=_answer_all, args=(task, there, here))
    child.start()
    there.close()
    with here:
        answers = [_roundtrip(here, value) for value in values]
    child.join()
    return answers
