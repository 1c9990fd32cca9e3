# exercise: ask_child
# label: wrong
# mistake: child.join is named, but not called: the child is never joined and may still be alive when the call returns
from multiprocessing import Pipe, Process


def child_main(task, connection):
    question = connection.recv()
    answer = task(question)
    connection.send(answer)
    connection.close()


def ask_child(task, value):
    mine, its = Pipe()
    child = Process(target=child_main, args=(task, its))
    child.start()
    its.close()

    mine.send(value)
    answer = mine.recv()
    mine.close()

    # wait for the child
    child.join
    return answer
