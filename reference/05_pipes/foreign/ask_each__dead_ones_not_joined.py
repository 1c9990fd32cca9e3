# exercise: ask_each
# label: wrong
# mistake: "continue" after EOFError skips close and join, children that died are never joined

from multiprocessing import Pipe, Process


def respond(end, task):
    question = end.recv()
    end.send(task(question))


def ask_each(task, values):
    team = []
    for value in values:
        mine, yours = Pipe()
        member = Process(target=respond, args=(yours, task))
        member.start()
        yours.close()
        mine.send(value)
        team.append((member, mine))

    answers = []
    for member, mine in team:
        try:
            answer = mine.recv()
        except EOFError:
            answers.append(None)
            continue
        answers.append(answer)
        mine.close()
        member.join()
    return answers
