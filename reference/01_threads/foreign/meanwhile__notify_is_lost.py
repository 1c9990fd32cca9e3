# exercise: meanwhile
# label: wrong
# mistake: waits on a Condition without asking whether the value is already there; if the task ends before foreground, its notify is lost and the call waits forever; breaks "The call returns when both have ended" ("either may end first")
import threading


def meanwhile(task, foreground):
    ready = threading.Condition()
    answer = {}

    def background():
        value = task()
        with ready:
            answer["task"] = value
            ready.notify()

    thread = threading.Thread(target=background)
    thread.start()
    front = foreground()
    with ready:
        ready.wait()
    thread.join()
    return answer["task"], front
