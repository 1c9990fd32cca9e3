# exercise: run_in_background
# label: right
# style: a beginner who explains every line with a comment

# we need this library, because the Thread class is in there
import threading


# the star means: all the other arguments are collected in a tuple
def run_in_background(task, *args):
    # make the thread. Careful!! no brackets after task, or else it is called here
    my_thread = threading.Thread(target=task, args=args)

    # now the thread begins to work, this line does not wait
    # (start() returns None, so do not write my_thread = my_thread.start())
    my_thread.start()

    # do NOT join here, the caller does that when he wants
    return my_thread
