"""Given names, for the one place where nothing but a name tells an author from a title: a line below it."""

from __future__ import annotations

_NAMES = """
aaron adam adrian alan albert alex alexander alexandra alexis alice alicia alison allison amanda amy andrea
andrew andy angela ann anna anne annie anthony arthur ashley barbara becky ben benjamin bernard beth betty
bill bob brandon brenda brian bruce bryan caitlin carl carla carol caroline catherine cathy charles charlotte
chris christina christine christopher cindy claire colin connie craig cynthia daniel danielle dave david
deborah debbie denise dennis derek diana diane donald donna dorothy doug douglas duncan ed eddie edward
eileen elaine eleanor elizabeth ellen emily emma eric erica erin evelyn fiona frances francis gail gareth
gary geoff george gerald gordon greg gregory hannah harold harry heather helen henry howard hugh ian
irene isabel jack jacob jacqueline james jamie jan jane janet janice jason jean jeff jeffrey jen jennifer
jenny jeremy jessica jill jim joan joanna joe joel john jonathan joseph joshua joyce judith judy julia julie
justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kevin kim kirsten
kristin kyle larry laura lauren laurie lawrence leah leslie linda lisa liz lois lori louise lucy lynn
malcolm marcus margaret maria marie marilyn marjorie martha martin mary matt matthew maureen megan melanie
melissa michael michelle mike miranda molly monica nancy natalie nathan neil nicholas nicole nina nora
pamela pat patricia patrick paul paula peter phil philip phyllis rachel ralph rebecca richard rick robert
robin roger ron ronald rosemary roy russell ruth ryan sally samantha samuel sandra sara sarah scott sean
sharon sheila shirley simon stacy stephanie stephen steve steven stuart susan suzanne sylvia tammy tara ted
teresa terry theresa thomas tim timothy tina todd tom tony tracy valerie vanessa vicki victoria vincent
virginia walter wanda wayne wendy william yvonne zoe
"""
GIVEN = set(_NAMES.split())
"""Given names that are no other words, in lower case."""
