# exercise: ask_child
# expect: no-pipe
from multiprocessing import Process, Queue


def child(task, questions, answers):
    answers.put(task(questions.get()))


def ask_child(task, value):
    questions = Queue()  # <- here
    answers = Queue()
    p = Process(target=child, args=(task, questions, answers))
    p.start()
    questions.put(value)
    answer = answers.get()
    p.join()
    return answer
