# exercise: converse
# label: wrong
# mistake: nobody catches the EOFError in the child, so every conversation ends with a traceback and exit code 1 instead of without an exception
import multiprocessing


def echo_loop(task, child_end, parent_end):
    parent_end.close()
    while True:
        question = child_end.recv()
        child_end.send(task(question))


def converse(task, values):
    parent_end, child_end = multiprocessing.Pipe()
    process = multiprocessing.Process(
        target=echo_loop, args=(task, child_end, parent_end)
    )
    process.start()
    child_end.close()
    answers = []
    for value in values:
        parent_end.send(value)
        answers.append(parent_end.recv())
    parent_end.close()  # the child stops now
    process.join()
    return answers
