# exercise: ask_child
# label: right
# style: plain beginner's code, one step per line, everything closed by hand

from multiprocessing import Pipe, Process


def child_work(connection, task):
    # wait for the question
    question = connection.recv()
    # compute
    result = task(question)
    # send it back
    connection.send(result)
    connection.close()


def ask_child(task, value):
    parent_end, child_end = Pipe()
    process = Process(target=child_work, args=(child_end, task))
    process.start()
    child_end.close()  # only the child needs this one
    parent_end.send(value)
    result = parent_end.recv()
    parent_end.close()
    process.join()
    return result
