# exercise: run_in_background
# label: right
# style: a beginner who writes a comment above every line

# this is the module with the threads in it
import threading


# this function starts the task and gives the thread back
def run_in_background(task, *args):
    # first I make the thread. NO parentheses after task, because then it would be called here!
    # args is already a tuple (because of the star) so I do not need (args,)
    my_thread = threading.Thread(target=task, args=args)
    # now the thread begins to run. start() returns None, so I do not write my_thread = ...
    my_thread.start()
    # I do not join, the caller does that when he wants to
    # give back the thread
    return my_thread
