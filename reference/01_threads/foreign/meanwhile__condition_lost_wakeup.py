# exercise: meanwhile
# label: wrong
# mistake: waits on a condition without looking whether the value is there already; if the task ends before foreground, the notify is lost and the caller waits for ever; breaks "Checked: either may end first" and "The call returns when both have ended."
import threading


def meanwhile(task, foreground):
    ready = threading.Condition()
    mailbox = []

    def entry():
        value = task()
        with ready:
            mailbox.append(value)
            ready.notify()

    thread = threading.Thread(target=entry)
    thread.start()
    front = foreground()
    with ready:
        ready.wait()
    thread.join()
    return mailbox[0], front
