# exercise: meanwhile
# style: queue
import queue
import threading


def meanwhile(task, foreground):
    answers = queue.SimpleQueue()
    threading.Thread(target=lambda: answers.put(("task", task()))).start()
    answers.put(("foreground", foreground()))
    both = dict([answers.get(), answers.get()])
    return both["task"], both["foreground"]
