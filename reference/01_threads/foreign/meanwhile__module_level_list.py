# exercise: meanwhile
# label: wrong
# mistake: ":return: the value of task": the list lives in the module and is never emptied, so a second call returns the first call's task value
import threading

answers = []


def work(task):
    answers.append(task())


def meanwhile(task, foreground):
    thread = threading.Thread(target=work, args=(task,))
    thread.start()
    here = foreground()
    thread.join()
    return answers[0], here
