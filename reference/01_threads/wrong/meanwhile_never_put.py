# exercise: meanwhile
# expect: never-woken
import queue
import threading


def meanwhile(task, foreground):
    answers = queue.Queue()

    def background():
        return task()

    threading.Thread(target=background).start()
    value = foreground()
    return answers.get(), value  # <- here
