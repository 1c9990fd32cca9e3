# exercise: meanwhile
# label: right
# style: Erlang: spawn a process that sends its value to the parent's mailbox, work, wait for its end, then take the message
from queue import SimpleQueue
from threading import Thread


def meanwhile(task, foreground):
    mailbox = SimpleQueue()

    def process():
        mailbox.put(task())

    pid = Thread(target=process)
    pid.start()
    mine = foreground()
    pid.join()
    theirs = mailbox.get_nowait()
    return theirs, mine
