# exercise: ask_child
# label: wrong
# mistake: two multiprocessing.Queue objects instead of a pipe
from multiprocessing import Process, Queue


def child(questions, answers, task):
    answers.put(task(questions.get()))


def ask_child(task, value):
    questions, answers = Queue(), Queue()
    p = Process(target=child, args=(questions, answers, task))
    p.start()
    questions.put(value)
    answer = answers.get()
    p.join()
    questions.close()
    answers.close()
    questions.join_thread()
    answers.join_thread()
    return answer
