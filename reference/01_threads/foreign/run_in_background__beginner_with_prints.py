# exercise: run_in_background
# label: right
# style: a beginner who comments every line and prints what happens
import threading


def run_in_background(task, *args):
    # args is already a tuple, because of the star in front of it
    print("I got", len(args), "arguments")

    # make the thread
    # IMPORTANT: task without (), otherwise it runs here and not in the thread!
    thread = threading.Thread(target=task, args=args)

    # start the thread (start gives back None, so do NOT write thread = thread.start())
    thread.start()
    print("started", thread.name)

    # no join here, the caller does the join

    # give the thread back
    return thread
