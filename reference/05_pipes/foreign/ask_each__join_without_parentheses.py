# exercise: ask_each
# label: wrong
# mistake: join is named but not called, so children that take a while to end after their answer are still alive when the call returns
from multiprocessing import Pipe, Process


def give_answer(task, end):
    value = end.recv()
    end.send(task(value))
    end.close()


def receive(end):
    try:
        return end.recv()
    except EOFError:
        return None
    finally:
        end.close()


def ask_each(task, values):
    children = []
    ends = []
    for value in values:
        here, there = Pipe()
        child = Process(target=give_answer, args=(task, there))
        child.start()
        there.close()
        here.send(value)
        children.append(child)
        ends.append(here)

    answers = [receive(end) for end in ends]
    [child.join for child in children]
    return answers
