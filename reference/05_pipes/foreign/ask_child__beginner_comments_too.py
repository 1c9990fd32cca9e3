# exercise: ask_child
# label: right
# style: a beginner who writes a comment above every single line

# I need Pipe for the pipe and Process for the child.
from multiprocessing import Pipe, Process


# This function is what the child runs. It stands at the top level,
# because the child has to find it.
def child_work(task, child_end, parent_end):
    # The child has a copy of the parent's end. It is not mine, so I close it.
    parent_end.close()
    # Wait until the parent has sent the question.
    question = child_end.recv()
    # Work out the answer. This happens in the child!
    answer = task(question)
    # Send the answer back. A "return" would be lost.
    child_end.send(answer)
    # I am done with my end.
    child_end.close()


def ask_child(task, value):
    # Two ends: one for me, one for the child.
    parent_end, child_end = Pipe()
    # No parentheses after child_work, I only want to give the name.
    child = Process(target=child_work, args=(task, child_end, parent_end))
    # Now the child begins.
    child.start()
    # The child has its own copy of its end, I do not need mine.
    child_end.close()
    # Ask.
    parent_end.send(value)
    # Get the answer, BEFORE the join (a big answer does not fit into the pipe).
    answer = parent_end.recv()
    # Close my end.
    parent_end.close()
    # Now wait for the child to end.
    child.join()
    # Done.
    return answer
