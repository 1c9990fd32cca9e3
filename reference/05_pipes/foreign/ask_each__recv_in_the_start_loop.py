# exercise: ask_each
# label: wrong
# mistake: recv and join stand in the loop that starts the children, so the next child is made only when the last one has ended: never two at work at once, the time is the sum

from multiprocessing import Pipe, Process


def child_main(task, value, end):
    end.send(task(value))
    end.close()


def ask_each(task, values):
    answers = []
    for value in values:
        here, there = Pipe()
        child = Process(target=child_main, args=(task, value, there))
        child.start()
        there.close()
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        child.join()
    return answers
