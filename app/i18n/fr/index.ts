import account from './account.ts';
import common from './common.ts';
import home from './home.ts';
import initiatives from './initiatives.ts';
import map from './map.ts';
import moderation from './moderation.ts';
import nominations from './nominations.ts';
import organisations from './organisations.ts';
import pages from './pages.ts';

export default {
  account,
  common,
  home,
  initiatives,
  map,
  moderation,
  nominations,
  organisations,
  pages,
};
