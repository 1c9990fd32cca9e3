# exercise: ask_each
# label: wrong
# mistake: the parent's ends are kept in a dict with the value as the key, so of two equal values only one answer is returned (and a value that cannot be hashed raises TypeError)

from multiprocessing import Pipe, Process


def solve(task, value, end):
    end.send(task(value))
    end.close()


def get_answer(end):
    try:
        return end.recv()
    except EOFError:
        return None
    finally:
        end.close()


def ask_each(task, values):
    children = []
    ends = {}
    for value in values:
        here, there = Pipe()
        child = Process(target=solve, args=(task, value, there))
        child.start()
        there.close()
        children.append(child)
        ends[value] = here

    # a dict keeps the order in which it was filled
    answers = [get_answer(end) for end in ends.values()]

    for child in children:
        child.join()
    return answers
