# exercise: run_in_background
# label: right
# style: Erlang's spawn: a fresh process with a mailbox of its own, it receives one message {task, args}, obeys, and ends
import queue
import threading


def process(mailbox):
    function, arguments = mailbox.get()
    function(*arguments)


def run_in_background(task, *args):
    mailbox = queue.SimpleQueue()
    pid = threading.Thread(target=process, args=(mailbox,))
    pid.start()
    mailbox.put((task, args))
    return pid
