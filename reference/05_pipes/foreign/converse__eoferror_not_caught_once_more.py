# exercise: converse
# label: wrong
# mistake: nobody catches the EOFError in the child: it ends with a traceback and exit code 1 instead of without an exception
from multiprocessing import Pipe, Process


def serve(task, parent_end, my_end):
    parent_end.close()
    while True:
        # recv() ends the loop when the parent has closed its end
        question = my_end.recv()
        my_end.send(task(question))


def converse(task, values):
    parent_end, child_end = Pipe()
    child = Process(target=serve, args=(task, parent_end, child_end))
    child.start()
    child_end.close()

    result = []
    for value in values:
        parent_end.send(value)
        result.append(parent_end.recv())

    parent_end.close()
    child.join()
    return result
