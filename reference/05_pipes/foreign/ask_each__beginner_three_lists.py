# exercise: ask_each
# label: right
# style: a beginner with two plain loops, lists side by side, index variables and prints
from multiprocessing import Pipe, Process


def child_work(task, end):
    value = end.recv()
    answer = task(value)
    end.send(answer)
    end.close()


def ask_each(task, values):
    children = []
    ends = []

    # loop 1: start everybody
    for value in values:
        here, there = Pipe()
        child = Process(target=child_work, args=(task, there))
        child.start()
        there.close()  # before the next child is made!
        here.send(value)
        children.append(child)
        ends.append(here)
    print("started", len(children), "children")

    # loop 2: collect
    answers = []
    for i in range(len(children)):
        try:
            answers.append(ends[i].recv())
        except EOFError:
            print("child", i, "died without an answer")
            answers.append(None)
        ends[i].close()

    # loop 3: wait for all
    for i in range(len(children)):
        children[i].join()
    print("all children have ended")
    return answers
